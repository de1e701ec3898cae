/** The handling marking every page carries, on screen and in print. */
export function MarkingBanner() {
  return (
    <p className="cl-marking" aria-label="Handling marking">
      OFFICIAL-SENSITIVE
    </p>
  )
}
