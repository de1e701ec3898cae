import type { components } from './generated/case'

/** One entry of a service's log of who looked; every service answers it alike. */
export type Consultation = components['schemas']['Consultation']

/** One entry of a service's record of refusals; every service answers it alike. */
export type Refusal = components['schemas']['Refusal']
