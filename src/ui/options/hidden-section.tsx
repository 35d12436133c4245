import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../shared/reader.ts';
import type { SectionProps } from './options-app.tsx';
import { OPTIONS_WORDS } from './words.ts';

/** Terms the reader hid on a card, each to be restored. */
export function HiddenSection({ options, ports }: SectionProps) {
  const { say } = useWords(OPTIONS_WORDS);
  const { hidden } = options.settings.page;
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    if (hidden.length === 0) return;
    ports.loadLibrary().then(
      (library) => setNames(new Map(hidden.flatMap((id) => nameOf(library.entity(id), id)))),
      // Without the library the ids stand in for the names; restoring works all the same.
      () => setNames(new Map()),
    );
  }, [hidden, ports]);
  if (hidden.length === 0) return <p class="meta">{say('hiddenNone')}</p>;
  const restore = (id: string) =>
    options.change((now) => ({
      ...now,
      page: { ...now.page, hidden: now.page.hidden.filter((other) => other !== id) },
    }));
  return (
    <>
      <p>{say('hiddenText')}</p>
      <ul class="plain">
        {hidden.map((id) => (
          <li key={id} class="site-row own">
            <span>{names.get(id) ?? id}</span>
            <button
              type="button"
              class="link"
              aria-label={say('restoreLabel', { name: names.get(id) ?? id })}
              onClick={() => void restore(id)}
            >
              {say('restore')}
            </button>
          </li>
        ))}
      </ul>
      {hidden.length > 1 && (
        <button type="button" class="button" onClick={() => void options.changePage({ hidden: [] })}>
          {say('restoreAll')}
        </button>
      )}
    </>
  );
}

function nameOf(entity: { name: string } | null, id: string): [string, string][] {
  return entity ? [[id, entity.name]] : [];
}
