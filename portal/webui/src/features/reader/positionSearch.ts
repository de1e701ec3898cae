/** What the search needs of a list ordered by position: its length and the position at any index. */
export interface Positioned {
  total: number
  positionAt: (index: number) => Promise<number | undefined>
}

/**
 * The index of the first item whose position is `wanted` or after it, or the last index if there is none.
 * Positions rise with the index but may have gaps (a filter is on), so the guess is checked and then halved.
 */
export async function indexOfPosition(list: Positioned, wanted: number): Promise<number> {
  let low = 0
  let high = list.total
  let guess = Math.min(wanted, list.total - 1)
  while (low < high) {
    const position = await list.positionAt(guess)
    if (position === wanted) return guess
    if (position === undefined || position > wanted) high = guess
    else low = guess + 1
    // The one beside the first guess is the likeliest (numbering may start at 1), then the middle.
    guess = position === wanted + 1 && guess > low ? guess - 1 : Math.floor((low + high) / 2)
  }
  return Math.max(0, Math.min(low, list.total - 1))
}
