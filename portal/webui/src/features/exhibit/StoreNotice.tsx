import type { Store } from '../../shared/api/evidence'
import { Badge } from '../../shared/badges/Badge'
import { Time } from '../../shared/time/Time'

/** Whether the store itself keeps originals from being changed or deleted, as last proved. */
export function StoreNotice({ store }: { store: Store }) {
  return (
    <div className={`cl-store${store.writeOnce ? '' : ' cl-store--warn'}`}>
      <p className="cl-store__state">
        {store.writeOnce ? (
          <Badge icon="lock" tone="green">
            Write-once
          </Badge>
        ) : (
          <Badge icon="unlocked" tone="amber">
            Not write-once
          </Badge>
        )}
        <span className="cl-quiet">
          Tested <Time at={store.checkedAt} />
        </span>
      </p>
      <p className="govuk-body-s govuk-!-margin-bottom-0">{store.explanation}</p>
    </div>
  )
}
