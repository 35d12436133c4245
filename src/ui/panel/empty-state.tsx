export type EmptyStateProps = { title: string; text: string; children?: preact.ComponentChildren };

/** What stands where there is nothing to show: what is the case, and what to do about it. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <p class="empty-mark" aria-hidden="true">
        †
      </p>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
