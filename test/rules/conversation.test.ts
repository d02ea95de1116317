import { emptyInterviewer } from "~src/interviews/blank-interview"
import { conversation } from "~src/rules/conversation"
import { interviewWith } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`
const talked = (...topics: string[]) => ({
  interview: interviewWith({
    company: "Orbit Labs",
    role: "Data Coordinator",
    interviewers: [
      { ...emptyInterviewer(), name: "Eva Lund", email: "eva@orbit.example", topics },
      { ...emptyInterviewer(), name: "Raj Pillai", email: "raj@orbit.example", topics: ["Badges"] },
    ],
  }),
})
const toEva = [{ name: "Eva Lund", address: "eva@orbit.example", field: "to" as const }]

testRule(conversation, {
  met: [
    {
      body: dear(
        "Thank you for your time. I keep thinking about the empty lorries on Fridays. I want the job.",
      ),
      marked: ["I keep thinking about the empty lorries on Fridays."],
    },
    dear("I especially enjoyed our conversation about the new cold store."),
    dear("Our conversation about {{topic}} has stayed with me."),
    dear("You mentioned that the crew sails in all weathers."),
    dear("The harbour plan you described sounds like a good challenge."),
    dear("It was fun to compare notes on beekeeping."),
    dear("I liked hearing how you teach apprentices to weld."),
    dear("As we discussed, moving the archive will take two winters."),
    dear("Your story about the flooded cellar made me laugh."),
    dear("I was impressed by the greenhouse behind the canteen."),
    dear("What you said about rural clinics stayed with me."),
    dear("Good luck with the regatta in June."),
    dear("Here is the article on tides I promised."),
    dear("Seeing the old printing press was a treat."),
    dear("I read the paper on tides that you recommended."),
    // The talk, in many trades.
    dear("Watching the huddle at bed 12 told me how you look after one another."),
    dear("I can't stop thinking about the freezer alarm that goes off every Sunday."),
    dear("I have been digging into the flaky tests you described, and I suspect the shared clock."),
    dear("The class's bridge-building project has been on my mind ever since."),
    dear("I loved that you let the apprentice plate the turbot."),
    dear("I was struck that adjusters get the photos before they get the file."),
    dear("I appreciated you being straight about the false positives on prepaid cards."),
    dear("It mattered to me that you asked first about Mr. Dawes and his budgie."),
    dear("Holding the harbour ledger was a privilege; I had no idea its margins were full of ships."),
    dear("The mezzanine where you test the drones is unreal."),
    dear("I adored the kiln room and the rule about the ugliest mug."),
    dear("Thank you for the tip about showing my portfolio to product people."),
    dear("Thank you for being so frank about the turnover on the support desk."),
    dear("Thank you for walking me through how the claims desk sorts storm damage."),
    dear("Your dad starting the nursery with forty tulip bulbs and a borrowed van? I told my whole family."),
    dear("The question of whether the fragments are one vessel or two has followed me home."),
    dear("I'm grateful the crew let me take the wheel out past the breakwater."),
    dear("You were candid that residents run the codes alone after midnight."),
    dear("I went home and worked out that your duck course can be held at 58 degrees."),
    dear(
      "I had never been asked to plan a wedding menu for 200 with one oven before, and I rather enjoyed it.",
    ),
    dear("Letting me sit in on the story meeting was generous: I still hear the desk argue about the ferry."),
    dear("On the train I sketched three ideas for the allergy labels we talked about."),
    dear("Since our talk I have looked into heat pumps for listed houses."),
    dear("As you asked, here is how I would close the gap in the rota on Fridays."),
    // What they do, in words that are in many notes.
    dear("I liked hearing how you plan the week."),
    dear("It was interesting to hear how you start the day together."),
    dear("I enjoyed learning how you bring new people in."),
    dear("I enjoyed hearing about how you plan your week."),
    dear("I liked the way you plan the week."),
    dear("I was glad to hear that you let new people lead a call in their first month."),
    dear("I enjoyed hearing how you got started."),
    dear("It was fun to learn how you two met."),
    dear("I enjoyed hearing about your first year here."),
    dear("Hearing how you plan the week made me want to start tomorrow."),
    dear("I still think of how you open every meeting with a question."),
    dear("I enjoyed finding out how you grow your own people."),
    dear("I liked how your team shares the difficult calls."),
    dear("I learned a lot from hearing how you started the night shift."),
    dear("I appreciated your honesty about the hours."),
    dear("I appreciated how openly you spoke about the hours."),
    "hi tom, loved hearing about the robot in the warehouse!! thx",
    { body: dear("Churn is a puzzle I like."), context: talked("churn"), recipients: toEva },
    {
      body: dear("I keep thinking about how you close the books in a day."),
      context: talked("How do you close the books in a day?"),
      recipients: toEva,
    },
    { body: dear("I am still smiling about the badges."), context: talked("churn") },
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    { body: "It was good to meet you.", messages: ["missing"] },
    { body: dear("Thank you for taking the time to meet with me today."), messages: ["missingWith"] },
    { body: dear("I enjoyed learning more about the role and the team."), messages: ["missingWith"] },
    {
      body: dear("I enjoyed our conversation about the Data Coordinator position at Orbit Labs."),
      messages: ["missingWith"],
    },
    { body: dear("It was a pleasure to hear more about the company."), messages: ["missingWith"] },
    {
      body: dear("I really enjoyed our conversation about [topic] and [another topic]."),
      messages: ["missingWith"],
    },
    {
      body: dear("I am confident that my experience in retail fits the position."),
      messages: ["missingWith"],
    },
    { body: dear("Please let me know if you need references or samples."), messages: ["missingWith"] },
    { body: dear("I am disappointed that you described the job so badly."), messages: ["missingWith"] },
    { body: dear("Good luck with your search."), messages: ["missingWith"] },
    { body: dear("It was a pleasure to learn about the school and its plans."), messages: ["missingWith"] },
    {
      body: dear("Thank you for considering me for the post and for a warm welcome."),
      messages: ["missingWith"],
    },
    { body: dear("I enjoyed meeting you and the rest of the department."), messages: ["missingWith"] },
    { body: dear("I really liked the atmosphere and the people."), messages: ["missingWith"] },
    {
      body: dear("Thank you for explaining the duties and the responsibilities of the job."),
      messages: ["missingWith"],
    },
    { body: dear("Our conversation confirmed that your values are mine."), messages: ["missingWith"] },
    { body: dear("I would love to hear about your decision."), messages: ["missingWith"] },
    { body: dear("I hope you had a good weekend with your family."), messages: ["missingWith"] },
    {
      body: dear("I was impressed by your company's reputation and its friendly culture."),
      messages: ["missingWith"],
    },
    // Words enough, but of the writer's own life, of papers and of the outcome.
    {
      body: dear("I am registered as a dental nurse, hold a diploma and see ten patients a day."),
      messages: ["missingWith"],
    },
    {
      body: dear("I have attached the signed contract and will see you on 1 September."),
      messages: ["missingWith"],
    },
    {
      body: dear(
        "My certificate, two seasons on a hotshot crew and fluent Spanish would serve your department well.",
      ),
      messages: ["missingWith"],
    },
    {
      body: dear("I led a team of nine carpenters and cut waste by a third at Pike Joinery."),
      messages: ["missingWith"],
    },
    {
      body: dear("If the answer is no, that is fine, and I am grateful for your courtesy throughout."),
      messages: ["missingWith"],
    },
    {
      body: dear("I would be glad to provide the name of my head teacher and two writing samples."),
      messages: ["missingWith"],
    },
    {
      body: dear("I remain very interested in joining your sales and marketing team in Bristol."),
      messages: ["missingWith"],
    },
    {
      body: dear("Thank you for your email about the second interview on Thursday at 2:30."),
      messages: ["missingWith"],
    },
    {
      body: dear("I understand that hiring decisions take time, especially during the spring close."),
      messages: ["missingWith"],
    },
    {
      body: dear("I believe that my patience, my humour and my Welsh would be useful to your school."),
      messages: ["missingWith"],
    },
    { body: dear("I look forward to hearing from you about the next steps."), messages: ["missingWith"] },
    // How they were to the writer, wishes, and what any employer does.
    { body: dear("I appreciate that you took the time to meet."), messages: ["missingWith"] },
    { body: dear("I appreciated how you made me feel welcome."), messages: ["missingWith"] },
    {
      body: dear("I liked that you made the interview feel like a conversation."),
      messages: ["missingWith"],
    },
    {
      body: dear("I appreciate that you kept the conversation friendly and relaxed."),
      messages: ["missingWith"],
    },
    { body: dear("I enjoyed how the team made time to meet me."), messages: ["missingWith"] },
    { body: dear("I loved how everyone met me with a smile."), messages: ["missingWith"] },
    {
      body: dear("I was pleased to learn that you start interviewing next week."),
      messages: ["missingWith"],
    },
    { body: dear("I enjoyed learning how you serve your customers."), messages: ["missingWith"] },
    { body: dear("I look forward to hearing how you plan the year."), messages: ["missingWith"] },
    { body: dear("I am keen to learn how you plan the year."), messages: ["missingWith"] },
    { body: dear("I enjoyed hearing how you could use my time."), messages: ["missingWith"] },
    { body: dear("I was glad to hear that you liked my application."), messages: ["missingWith"] },
    { body: dear("I was sorry to hear that you chose somebody else."), messages: ["missingWith"] },
    { body: dear("I think that you made the right choice."), messages: ["missingWith"] },
    { body: dear("I was impressed by how you lead the team."), messages: ["missingWith"] },
    { body: dear("I enjoyed hearing how you keep your employees happy."), messages: ["missingWith"] },
    {
      body: dear("I enjoyed talking with you about Orbit Labs."),
      context: talked("churn"),
      recipients: toEva,
      messages: ["missingWith"],
    },
  ],
})
