import { useState } from 'preact/hooks';
import { DataState } from '../shared/data-state.tsx';
import { Masthead } from '../shared/masthead.tsx';
import { useWords } from '../shared/reader.ts';
import { Corrections } from './corrections.tsx';
import { canAnnotateOnce } from './finding.ts';
import { FindingView } from './finding-view.tsx';
import type { FrontPage, PopupPorts } from './popup-ports.ts';
import { usePopupData } from './use-popup-data.ts';
import { POPUP_WORDS } from './words.ts';

/** The toolbar popup: what was found here, the switch for this site, the state of the data. */
export function PopupApp({ ports }: { ports: PopupPorts }) {
  const { say } = useWords(POPUP_WORDS);
  const { page, names, data, refresh } = usePopupData(ports);
  return (
    <main>
      <h1 class="masthead">
        <Masthead />
      </h1>
      {page ? (
        <FindingView page={page} names={names} />
      ) : (
        <div class="finding">
          <p>{say('reading')}</p>
        </div>
      )}
      {page?.kind === 'web' && page.canSwitch && <SiteSwitch page={page} ports={ports} refresh={refresh} />}
      <div class="actions">
        <button type="button" class="button primary" onClick={ports.openPanel}>
          {say(page?.kind === 'closed' ? 'search' : 'panel')}
        </button>
        {page && canAnnotateOnce(page) && <Once ports={ports} refresh={refresh} />}
      </div>
      <Corrections ports={ports} />
      <footer>
        {data !== undefined && <DataState report={data} now={ports.now()} />}
        <button type="button" class="link" onClick={ports.openOptions}>
          {say('options')}
        </button>
      </footer>
    </main>
  );
}

type Acting = { ports: PopupPorts; refresh: () => void };

function SiteSwitch({ page, ports, refresh }: { page: Extract<FrontPage, { kind: 'web' }> } & Acting) {
  const { say } = useWords(POPUP_WORDS);
  const [refused, setRefused] = useState(false);
  const { host, site } = page;
  const toggle = async () => {
    if (site === 'on') await ports.pause(host);
    else setRefused(!(await ports.switchOn(host, site)));
    refresh();
  };
  return (
    <div class="site-switch">
      <button type="button" role="switch" aria-checked={site === 'on'} class="switch" onClick={toggle}>
        <span class="switch-label">{say('site', { host })}</span>
        <span class="switch-track" aria-hidden="true" />
      </button>
      <p class="meta" aria-live="polite">
        {refused && say('refused', { host })}
      </p>
    </div>
  );
}

function Once({ ports, refresh }: Acting) {
  const { say } = useWords(POPUP_WORDS);
  const [failed, setFailed] = useState(false);
  const annotate = async () => {
    setFailed(!(await ports.annotateOnce()));
    refresh();
  };
  return (
    <>
      <button type="button" class="button" onClick={annotate}>
        {say('once')}
      </button>
      <p class="meta" aria-live="polite">
        {failed && say('onceFailed')}
      </p>
    </>
  );
}
