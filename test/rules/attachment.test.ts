import { attachment } from "~src/rules/attachment"
import { testRule } from "~test/rules/test-rule"

const note = (line: string, attachments?: number | null) => ({
  body: `Hi Dana,\n\nThank you for today. ${line}\n\nBest,\nJo`,
  ...(attachments === undefined ? {} : { attachments }),
})
const missing = (line: string, words: string) => ({
  ...note(line, 0),
  messages: ["missing"],
  marked: [words],
})

testRule(attachment, {
  met: [
    { ...note("I have attached the lesson plan.", 1), marked: ["I have attached the"] },
    { ...note("Please find attached my references.", 2), marked: ["Please find attached"] },
    note("The sketch of the kiln is attached.", 1),
    note("Attached is the menu I told you about.", 1),
    note("I'm attaching two photos of the roof.", 2),
    note("You will find the budget in the attachment.", 1),
    note("See the attached drawing.", 1),
    note("Enclosed please find a copy of my licence.", 1),
  ],
  unmet: [
    missing("I have attached the lesson plan.", "I have attached the"),
    missing("I've attached a photo of the bridge.", "I've attached a"),
    missing("Please find my references attached.", "Please find my references attached"),
    missing("Please see attached.", "Please see attached"),
    missing("I am attaching my portfolio.", "I am attaching my"),
    missing("The certificate is attached.", "The certificate is attached"),
    missing("Attached you will find the code sample.", "Attached you will find"),
    missing("I send you the menu as an attachment.", "as an attachment"),
    missing("The attached plan shows both shifts.", "The attached plan"),
    missing("I enclose my licence.", "I enclose my"),
  ],
  unknown: [note("I have attached the lesson plan."), note("Please find attached my references.", null)],
  notApplicable: [
    "",
    note("I will send the plan on Monday.", 0),
    note("I grew attached to the old loom.", 0),
    note("There are no strings attached.", 0),
    note("Thank you for the job description you attached.", 0),
    note("I attached it to my application in May.", 0),
    note("I would be happy to attach samples.", 0),
    note("The sensor is attached to the hull, and the wards are attached to the school.", 0),
  ],
})
