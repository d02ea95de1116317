import type { LibraryPartProps, LibrarySection } from "~src/library/library-tab"
import { NotTaken, SettingRow } from "~src/library/setting-row"
import { DamagedSettings } from "~src/library/settings/damaged-settings"
import { useSetting } from "~src/library/use-setting"
import { say, sayCount } from "~src/platform/i18n"
import { RULES } from "~src/rules/index"
import type { Rule } from "~src/rules/rule"
import { ruleWords } from "~src/ui/rule-words"

const isMust = (rule: Rule) => rule.meta.importance["thank-you"] === "must"
const BEFORE = RULES.filter(isMust)
const STRONGER = RULES.filter((rule) => !isMust(rule))

/** Every check with its source, to be switched off and brought back. */
function Checks({ services }: LibraryPartProps) {
  const { settings, refused, change, set } = useSetting(services.settings)
  const { off } = settings
  const list = (title: string, rules: readonly Rule[]) => (
    <>
      <h2>{title}</h2>
      <ul className="settings">
        {rules.map(({ meta }) => (
          <CheckSetting
            key={meta.id}
            id={meta.id}
            on={!off.includes(meta.id)}
            onChange={(on) => change(on ? { switchOn: meta.id } : { switchOff: meta.id })}
          />
        ))}
      </ul>
    </>
  )
  return (
    <>
      <DamagedSettings services={services} />
      {off.length > 0 ? (
        <p className="fine">
          {sayCount("libraryChecksOff", off.length)}{" "}
          <button
            type="button"
            className="link"
            data-action="checks-back"
            onClick={() => {
              for (const id of off) change({ switchOn: id })
            }}
          >
            {say("checksBack")}
          </button>
        </p>
      ) : null}
      <NotTaken refused={refused} message={say("noticeNotSaved")} />
      <ul className="settings">
        <SettingRow
          name="ask-before-sending"
          title={say("librarySendGuard")}
          line={say("librarySendGuardLine")}
          on={settings.askBeforeSending}
          onChange={(askBeforeSending) => set({ askBeforeSending })}
        />
      </ul>
      {list(say("groupBefore"), BEFORE)}
      {list(say("groupStronger"), STRONGER)}
    </>
  )
}

function CheckSetting(props: {
  readonly id: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  const { title, why, source } = ruleWords(props.id)
  return (
    <SettingRow name={props.id} title={title} line={why} on={props.on} onChange={props.onChange}>
      <details className="source">
        <summary>{say("librarySource")}</summary>
        <p>{say("aboutSource", { source })}</p>
      </details>
    </SettingRow>
  )
}

export const checksSection: LibrarySection = {
  id: "checks",
  title: "libraryChecks",
  lead: "libraryChecksLead",
  Body: Checks,
}
