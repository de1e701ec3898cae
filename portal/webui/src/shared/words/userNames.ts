/** Whether officers can be known so where they sign in. */
export function isUserName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]*$/.test(name)
}

/** What to say where a full name was entered. */
export const notAFullName =
  'Enter the user name, not the full name: lower case and without spaces, such as ben.okoro'
