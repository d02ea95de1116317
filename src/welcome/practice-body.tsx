import { memo } from "react"
import { say } from "~src/platform/i18n"
import { practiceLines } from "~src/welcome/practice-note"

/** The practice draft. It is drawn once: after that the text belongs to whoever types in it. */
export const PracticeBody = memo(function PracticeBody() {
  return (
    // biome-ignore lint/a11y/useSemanticElements: webmails write in such an element, and practice is to be like that
    <div
      className="cbody"
      data-practice-body=""
      contentEditable="true"
      role="textbox"
      aria-multiline="true"
      aria-label={say("welcomeBody")}
      tabIndex={0}
      // The panel does the reading here; two sets of marks would confuse.
      spellCheck={false}
      lang="en"
    >
      {practiceLines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change place
        <div key={index}>{line === "" ? <br /> : line}</div>
      ))}
    </div>
  )
})
