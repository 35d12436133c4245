import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Library } from '../../knowledge/library.ts';
import type { ArticleReport } from '../shared/article-report.ts';
import type { PanelChange, PanelPorts } from './panel-ports.ts';

export type PanelData = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; library: Library };

/**
 * Reads the library and the page's report, and keeps both current while the panel is open. A new version of the
 * data takes the place of the old one at once; until it is read the old one stays.
 */
export function usePanelData(
  ports: PanelPorts,
  onAsk: (asked: Extract<PanelChange, { type: 'show' | 'search' | 'report' }>) => void,
) {
  const [data, setData] = useState<PanelData>({ state: 'loading' });
  const [report, setReport] = useState<ArticleReport | null>(null);
  const ask = useRef(onAsk);
  ask.current = onAsk;

  const readLibrary = useCallback(async () => {
    try {
      setData({ state: 'ready', library: await ports.loadLibrary() });
    } catch {
      setData((now) => (now.state === 'ready' ? now : { state: 'failed' }));
    }
  }, [ports]);
  const readReport = useCallback(async () => setReport(await ports.readArticle()), [ports]);

  useEffect(() => {
    const stop = new AbortController();
    ports.watch((change) => {
      switch (change.type) {
        case 'data':
          void readLibrary();
          return;
        case 'page':
          void readReport();
          return;
        default:
          ask.current(change);
      }
    }, stop.signal);
    void readLibrary();
    void readReport();
    return () => stop.abort();
  }, [ports, readLibrary, readReport]);

  return { data, report, reload: readLibrary };
}
