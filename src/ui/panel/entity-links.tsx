/** More names under a sentence weigh more than the sentence. */
const MOST = 3;

export type EntityLinksProps = {
  entities: readonly { id: string; name: string }[];
  /** Ids that need no link here: the page shown already, the cast listed below. */
  except: readonly string[];
  onOpen: (entity: string) => void;
};

/** The entities of an event as small buttons that open their pages. */
export function EntityLinks({ entities, except, onOpen }: EntityLinksProps) {
  const others = entities.filter((entity) => !except.includes(entity.id)).slice(0, MOST);
  if (others.length === 0) return null;
  return (
    <p class="entity-links">
      {others.map((entity, index) => (
        <span key={entity.id}>
          {index > 0 && ' · '}
          <button type="button" class="link" onClick={() => onOpen(entity.id)}>
            {entity.name}
          </button>
        </span>
      ))}
    </p>
  );
}
