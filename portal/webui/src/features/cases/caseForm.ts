/** What an officer fills in to open a case. */
export interface CaseForm {
  reference: string
  title: string
  openedOn: string
}

type Errors = Partial<Record<keyof CaseForm, string>>

/** What must be put right before the form can be sent; the service checks again. */
export function errorsOf(form: CaseForm, today: string): Errors {
  const errors: Errors = {}
  const reference = form.reference.trim().toUpperCase()
  if (reference === '') errors.reference = 'Enter the case reference'
  else if (!/^[A-Z0-9][A-Z0-9 -]{1,30}$/.test(reference)) {
    errors.reference =
      'The case reference must be 2 to 31 letters, digits, spaces or hyphens, such as LANTERN'
  }
  if (form.title.trim() === '') errors.title = 'Enter a title'
  else if (form.title.trim().length > 200) errors.title = 'The title must be 200 characters or fewer'
  if (form.openedOn === '') errors.openedOn = 'Enter the date the case was opened'
  else if (form.openedOn > today) errors.openedOn = 'The date the case was opened must not be in the future'
  return errors
}
