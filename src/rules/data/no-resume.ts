/** Headings that belong to a CV, alone on a line. Matched without case. */
export const CV_HEADINGS: readonly string[] = [
  "(?:work |professional |employment |career |relevant |teaching |clinical |job )?(?:experience|history|background)",
  "employment|education|qualifications|certifications?|skills|technical skills|key skills|core competenc(?:e|ies|y)|languages|references|summary|profile|objective|achievements|accomplishments|awards|publications|training|licen[sc]es?",
]

/** Steps of a career told in order. Matched without case, from a word's start. */
export const CAREER_STEPS: readonly string[] = [
  "(?:from|in|since|between|until) (?:\\w+ )?(?:19|20)\\d\\d(?: (?:to|until|and|-|through) (?:\\w+ )?(?:(?:19|20)\\d\\d|now|today|present|the present))?\\b.{0,30}\\bi\\b",
  "i (?:\\w+ )?(?:graduated|studied|started (?:my career|out|working|as)|began (?:my career|working|as)|joined|moved (?:on )?to|was (?:then |later |soon )?(?:promoted|hired|employed)|became|left|returned to|transferred|interned|served as|held (?:the|a|positions?)|went on to|completed (?:my|an?)|obtained|received my|earned my)\\b",
  "(?:then|next|later|afterwards|after that|before that|prior to (?:that|this)|previously|subsequently|most recently|currently|following that|two years later|a year later|in my (?:first|second|third|next|last|previous|current|latest) (?:job|role|position|post))[, ].{0,30}\\bi(?:'m| am| was| have|'ve)? (?:\\w+ )?(?:work|manag|led|lead|ran|run|was|am|joined|moved|took|held|taught|serv|start|bec[ao]me|spent|did|handl|supervis|respons|ha[dv]|develop|support|design|coordinat|train|sold|built)\\w*",
  "my (?:first|second|third|next|following|last|previous|current|latest|most recent) (?:job|role|position|post|employer|internship) (?:was|is)\\b",
  "(?:i (?:have )?worked|i (?:was|have been) (?:employed|working)|i (?:was|have been) an? (?:\\w+ ){1,4})(?: \\w+){0,4} (?:at|for|with|in)\\b.{0,60}\\b(?:from|for (?:\\w+ )?(?:years?|months)|until|between|(?:19|20)\\d\\d|where i)",
]

/** A line of a list that tells what one did or can do. Matched without case. */
export const CV_LINE =
  /^[-*•·–—▪‣●o]\s+\S|^\d{1,2}[.)]\s+\S|^\S.{0,80}(?:\(|,|\s[-–—|]\s?)\s?(?:\w+ )?(?:19|20)\d\d\s?(?:-|–|—|to)\s?(?:\w+ )?(?:(?:19|20)\d\d|present|now|today)/iu
