export type EntityLinksProps = {
  entities: readonly { id: string; name: string }[];
  /** The page shown already; it needs no link to itself. */
  except?: string;
  onOpen: (entity: string) => void;
};

/** The entities of an event as small buttons that open their pages. */
export function EntityLinks({ entities, except, onOpen }: EntityLinksProps) {
  const others = entities.filter((entity) => entity.id !== except);
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
