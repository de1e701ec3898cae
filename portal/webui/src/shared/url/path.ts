/** Builds a path of the portal with every value encoded: path`/cases/${caseId}`. */
export function path(parts: TemplateStringsArray, ...values: string[]): string {
  return parts.reduce((built, part, at) => built + encodeURIComponent(values[at - 1] ?? '') + part)
}
