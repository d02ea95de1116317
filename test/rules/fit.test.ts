import { fit } from "~src/rules/fit"
import { interviewWith } from "~test/interviews/sample"
import { testRule } from "~test/rules/test-rule"

const dear = (text: string) => `Dear Ms. Lund,\n\n${text}\n\nKind regards,\nJo Tan`
const strong = {
  interview: interviewWith({ strengths: ["patience with late drivers.", "SQL"] }),
}

testRule(fit, {
  met: [
    {
      body: dear("Thank you. At Brook Foods I led the move to one stock system. I hope it helps."),
      marked: ["At Brook Foods I led the move to one stock system."],
    },
    dear("My experience with night shifts would let me help from the first week."),
    dear("I believe my background in nursing fits what the ward needs."),
    dear("I have five years of experience with cold chains."),
    dear("In my last job I cut the waiting time in half, and I would be glad to do so again."),
    dear("I am confident that I can take the weekend plan off your hands."),
    dear("I would bring strong Spanish and a calm head."),
    dear("My two years in the call centre prepared me well for this."),
    dear("I think I would be a good fit for the early crew."),
    dear("With what I learned at Pike I could hit the ground running."),
    dear("I've built three such reports for a bakery chain."),
    dear("The problem you described is similar to the one I solved at the port."),
    dear("I would love to apply my training in first aid at your school."),
    dear("I have a number of ideas for the summer programme."),
    dear("Having run a shop for six years taught me to plan for quiet weeks."),
    dear("My record of quiet weekends speaks for the plan I would use."),
    dear("I know I could do a lot for your front desk."),
    dear("I am well suited to the mix of desk and yard."),
    { body: dear("What I would bring to the role: SQL."), context: strong },
    { body: dear("Late drivers do not cost me my patience."), context: strong },
  ],
  unmet: [
    { body: "", messages: ["missing"] },
    { body: dear("Thank you for your time and for telling me about the role."), messages: ["missing"] },
    { body: dear("I would love to join your team."), messages: ["missing"] },
    { body: dear("I look forward to working with you."), messages: ["missing"] },
    { body: dear("Thank you for taking the time to review my experience."), messages: ["missing"] },
    { body: dear("I enjoyed hearing about your work in Ghent."), messages: ["missing"] },
    { body: dear("I have had a cold since we met."), messages: ["missing"] },
    { body: dear("I am sorry I was not the right fit for the job."), messages: ["missing"] },
    { body: dear("I would be glad to hear of roles that may match my skills."), messages: ["missing"] },
    { body: dear("I hope you find the right person for the job."), messages: ["missing"] },
    { body: dear("Is there anything else I can send to help you decide?"), messages: ["missing"] },
    { body: dear("It was good to meet you."), context: strong, messages: ["missingStrength"] },
  ],
})
