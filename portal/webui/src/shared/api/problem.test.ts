import { problemOf, ProblemError, readProblem } from './problem'

describe('problems', () => {
  it('reads a problem document', () => {
    const problem = readProblem(
      {
        type: 'https://crosslight.example/problems/original-already-held',
        title: 'This file is already held',
        status: 409,
        detail: 'The same bytes are in this exhibit.',
        reference: '4f1c9a72-61bd',
        originalId: 'o-1',
      },
      409,
    )
    expect(problem).toEqual({
      slug: 'original-already-held',
      title: 'This file is already held',
      status: 409,
      detail: 'The same bytes are in this exhibit.',
      reference: '4f1c9a72-61bd',
      fields: { originalId: 'o-1' },
    })
  })

  it.each([
    [404, 'Not found'],
    [503, 'Part of Crosslight is not answering'],
    [500, 'Something went wrong'],
  ])('makes one for an answer of %i that is not a document', (status, title) => {
    expect(readProblem('<html>', status).title).toBe(title)
  })

  it('keeps a problem behind its error and hides what others say', () => {
    const problem = readProblem({ type: 'x/taken', title: 'Taken' }, 409)
    expect(problemOf(new ProblemError(problem))).toBe(problem)
    expect(problemOf(new TypeError('cannot read x of undefined')).title).toBe('Something went wrong')
  })
})
