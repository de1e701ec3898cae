import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import type { Item } from '../../shared/api/evidence'
import { problemOf } from '../../shared/api/problem'
import type { Passport } from '../../shared/api/translation'
import { Icon } from '../../shared/badges/Icon'
import { TierBadge, TranslationStateBadge } from '../../shared/badges/StateBadges'
import { percent } from '../../shared/numbers/numbers'
import { Loaded } from '../../shared/states/Loaded'
import { languageName } from '../../shared/text/language'
import { Time } from '../../shared/time/Time'
import { Fact, ItemFacts } from './ItemFacts'
import { passportQuery } from './readerQueries'
import { checkWords } from './words'

const identifiedBy: Readonly<Record<string, string>> = {
  script: 'by its script',
  lexicon: 'by its commonest words',
  lingua: 'by its words',
  'opennlp-agreement': 'two methods agree',
  conversation: 'by the rest of the conversation',
  undetermined: 'not determined',
}

interface Props {
  item: Item
  onClose: () => void
}

/** Beside the messages: where the current one comes from, and how its English came about. */
export function PassportPanel({ item, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [item.id])
  return (
    <aside className="cl-passport" aria-label="About this message">
      <div className="cl-passport__head">
        <h2 className="govuk-heading-s" ref={heading}>
          About this message
        </h2>
        <button type="button" className="cl-passport__close" onClick={onClose}>
          <Icon name="cross" />
          <span className="govuk-visually-hidden">Close</span>
        </button>
      </div>
      <h3>Translation passport</h3>
      {item.text == null || item.text === '' ? (
        <p className="cl-passport__note">No words to translate.</p>
      ) : (
        <TranslationPassport itemId={item.id} />
      )}
      <h3 className="cl-passport__heading">Where it comes from</h3>
      <ItemFacts item={item} />
    </aside>
  )
}

function TranslationPassport({ itemId }: { itemId: string }) {
  const query = useQuery(passportQuery(itemId))
  if (query.isError && problemOf(query.error).status === 404) {
    return <p className="cl-passport__note">Not translated yet. The passport comes with the translation.</p>
  }
  return (
    <Loaded query={query} label="Loading the passport" lines={5}>
      {(passport) => <PassportFacts passport={passport} />}
    </Loaded>
  )
}

function PassportFacts({ passport }: { passport: Passport }) {
  const before = useId()
  const { tier, state, reason, engine, checks } = passport
  return (
    <>
      <p className="cl-passport__badges">
        <TierBadge tier={tier} reason={reason} />
        {engine != null && <TranslationStateBadge state={state} />}
      </p>
      {engine != null && state !== 'certified' && (
        <p className="cl-passport__caution">
          <Icon name="warning" /> Machine translation, not evidence.
        </p>
      )}
      <dl className="cl-passport__facts">
        <Fact name="Language">
          {languageName(passport.language)}
          {passport.identifiedBy !== 'undetermined' && (
            <>
              , {percent(passport.confidence, 1)} sure,{' '}
              {identifiedBy[passport.identifiedBy] ?? passport.identifiedBy}
            </>
          )}
        </Fact>
        {reason != null && <Fact name="Why not translated">{reason}</Fact>}
        {engine != null && (
          <Fact name="Engine">
            {engine} {passport.engineVersion}
          </Fact>
        )}
        {passport.route != null && <Fact name="Route">{routeWords(passport.route)}</Fact>}
        {passport.unknownWordRatio != null && engine != null && (
          <Fact name="Words not known">{percent(passport.unknownWordRatio, 1)}</Fact>
        )}
        {engine != null && (
          <Fact name="Memory">
            {passport.fromMemory
              ? 'The same words came up before in this case'
              : 'Translated for this message'}
          </Fact>
        )}
        {passport.translatedAt != null && (
          <Fact name="When">
            <Time at={passport.translatedAt} />
          </Fact>
        )}
      </dl>
      {passport.earlier.length > 0 && (
        <>
          <h4 id={before}>Before</h4>
          <ul className="cl-passport__earlier" aria-labelledby={before}>
            {passport.earlier.map((one) => (
              <li key={one.until}>
                <EarlierRendition rendition={one} />
              </li>
            ))}
          </ul>
        </>
      )}
      {checks.length > 0 && (
        <>
          <h4>Checks</h4>
          <ul className="cl-passport__checks">
            {checks.map((check) => (
              <li key={check.name} data-passed={check.passed}>
                <Icon name={check.passed ? 'tick' : 'warning'} />
                <span>
                  <strong>{checkWords(check)}</strong>
                  {check.detail && <span> {check.detail}</span>}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What stood here once: somebody may have read or cited it. */
function EarlierRendition({ rendition }: { rendition: Passport['earlier'][number] }) {
  const { english, reason, engine, engineVersion, tier, until } = rendition
  if (english == null) {
    return (
      <>
        Until <Time at={until} /> this was not translated{reason == null ? '.' : `: ${reason}`}
      </>
    )
  }
  return (
    <>
      Until <Time at={until} /> this was translated as
      <blockquote lang="en">{english}</blockquote>
      <TierBadge tier={tier} /> {engine} {engineVersion}
    </>
  )
}

/** `ron→spa→eng` as "Romanian → Spanish → English". */
function routeWords(route: string): string {
  return route
    .split('→')
    .map((code) => languageName(code.trim()))
    .join(' → ')
}
