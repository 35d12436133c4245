/** The product's name with its dagger, as it heads our own pages. */
export function Masthead() {
  return (
    <>
      Immigration Footnotes
      <span class="dagger" aria-hidden="true">
        †
      </span>
    </>
  );
}
