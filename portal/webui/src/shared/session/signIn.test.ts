// @vitest-environment jsdom
import { takeReturn } from './signIn'

describe('the way back after signing in', () => {
  it('is taken once', () => {
    sessionStorage.setItem('crosslight.return', '/cases/1/connections?strength=strong')
    expect(takeReturn()).toBe('/cases/1/connections?strength=strong')
    expect(takeReturn()).toBeNull()
  })

  it.each(['https://elsewhere.example/', '//elsewhere.example/', '/\\elsewhere.example', 'javascript:x'])(
    'never leads to %s',
    (place) => {
      sessionStorage.setItem('crosslight.return', place)
      expect(takeReturn()).toBeNull()
    },
  )
})
