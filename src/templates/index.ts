import { afterRejectionLetter } from "~src/templates/letters/after-rejection"
import { afterRejectionBriefLetter } from "~src/templates/letters/after-rejection-brief"
import { afterRejectionFormalLetter } from "~src/templates/letters/after-rejection-formal"
import { checkInLetter } from "~src/templates/letters/check-in"
import { checkInBriefLetter } from "~src/templates/letters/check-in-brief"
import { checkInFormalLetter } from "~src/templates/letters/check-in-formal"
import { finalCheckInLetter } from "~src/templates/letters/final-check-in"
import { finalCheckInBriefLetter } from "~src/templates/letters/final-check-in-brief"
import { finalCheckInFormalLetter } from "~src/templates/letters/final-check-in-formal"
import { handwrittenBriefLetter } from "~src/templates/letters/handwritten-brief"
import { handwrittenFormalLetter } from "~src/templates/letters/handwritten-formal"
import { handwrittenWarmLetter } from "~src/templates/letters/handwritten-warm"
import { replyLetter } from "~src/templates/letters/reply"
import { replyBriefLetter } from "~src/templates/letters/reply-brief"
import { replyFormalLetter } from "~src/templates/letters/reply-formal"
import { thankYouBriefLetter } from "~src/templates/letters/thank-you-brief"
import { thankYouFormalLetter } from "~src/templates/letters/thank-you-formal"
import { thankYouOnSiteBriefLetter } from "~src/templates/letters/thank-you-on-site-brief"
import { thankYouOnSiteFormalLetter } from "~src/templates/letters/thank-you-on-site-formal"
import { thankYouOnSiteWarmLetter } from "~src/templates/letters/thank-you-on-site-warm"
import { thankYouPanelBriefLetter } from "~src/templates/letters/thank-you-panel-brief"
import { thankYouPanelFormalLetter } from "~src/templates/letters/thank-you-panel-formal"
import { thankYouPanelWarmLetter } from "~src/templates/letters/thank-you-panel-warm"
import { thankYouPhoneScreenBriefLetter } from "~src/templates/letters/thank-you-phone-screen-brief"
import { thankYouPhoneScreenFormalLetter } from "~src/templates/letters/thank-you-phone-screen-formal"
import { thankYouPhoneScreenWarmLetter } from "~src/templates/letters/thank-you-phone-screen-warm"
import { thankYouSecondRoundBriefLetter } from "~src/templates/letters/thank-you-second-round-brief"
import { thankYouSecondRoundFormalLetter } from "~src/templates/letters/thank-you-second-round-formal"
import { thankYouSecondRoundWarmLetter } from "~src/templates/letters/thank-you-second-round-warm"
import { thankYouWarmLetter } from "~src/templates/letters/thank-you-warm"
import type { Letter, Section } from "~src/templates/section"
import { concernBrief } from "~src/templates/sections/concern-brief"
import { concernFormal } from "~src/templates/sections/concern-formal"
import { concernOfferBrief } from "~src/templates/sections/concern-offer-brief"
import { concernOfferFormal } from "~src/templates/sections/concern-offer-formal"
import { concernOfferWarm } from "~src/templates/sections/concern-offer-warm"
import { concernWarm } from "~src/templates/sections/concern-warm"
import { extraBrief } from "~src/templates/sections/extra-brief"
import { extraFormal } from "~src/templates/sections/extra-formal"
import { extraWarm } from "~src/templates/sections/extra-warm"
import { fitBrief } from "~src/templates/sections/fit-brief"
import { fitFormal } from "~src/templates/sections/fit-formal"
import { fitWarm } from "~src/templates/sections/fit-warm"
import { forwardLookAfterRejectionBrief } from "~src/templates/sections/forward-look-after-rejection-brief"
import { forwardLookAfterRejectionFormal } from "~src/templates/sections/forward-look-after-rejection-formal"
import { forwardLookAfterRejectionWarm } from "~src/templates/sections/forward-look-after-rejection-warm"
import { forwardLookAvailabilityBrief } from "~src/templates/sections/forward-look-availability-brief"
import { forwardLookAvailabilityFormal } from "~src/templates/sections/forward-look-availability-formal"
import { forwardLookAvailabilityWarm } from "~src/templates/sections/forward-look-availability-warm"
import { forwardLookBrief } from "~src/templates/sections/forward-look-brief"
import { forwardLookCheckInBrief } from "~src/templates/sections/forward-look-check-in-brief"
import { forwardLookCheckInFormal } from "~src/templates/sections/forward-look-check-in-formal"
import { forwardLookCheckInWarm } from "~src/templates/sections/forward-look-check-in-warm"
import { forwardLookFinalCheckInBrief } from "~src/templates/sections/forward-look-final-check-in-brief"
import { forwardLookFinalCheckInFormal } from "~src/templates/sections/forward-look-final-check-in-formal"
import { forwardLookFinalCheckInWarm } from "~src/templates/sections/forward-look-final-check-in-warm"
import { forwardLookFormal } from "~src/templates/sections/forward-look-formal"
import { forwardLookHandwrittenBrief } from "~src/templates/sections/forward-look-handwritten-brief"
import { forwardLookHandwrittenFormal } from "~src/templates/sections/forward-look-handwritten-formal"
import { forwardLookHandwrittenWarm } from "~src/templates/sections/forward-look-handwritten-warm"
import { forwardLookReplyBrief } from "~src/templates/sections/forward-look-reply-brief"
import { forwardLookReplyFormal } from "~src/templates/sections/forward-look-reply-formal"
import { forwardLookReplyWarm } from "~src/templates/sections/forward-look-reply-warm"
import { forwardLookWarm } from "~src/templates/sections/forward-look-warm"
import { greetingBrief } from "~src/templates/sections/greeting-brief"
import { greetingFormal } from "~src/templates/sections/greeting-formal"
import { greetingWarm } from "~src/templates/sections/greeting-warm"
import { interestAfterRejectionBrief } from "~src/templates/sections/interest-after-rejection-brief"
import { interestAfterRejectionFormal } from "~src/templates/sections/interest-after-rejection-formal"
import { interestAfterRejectionWarm } from "~src/templates/sections/interest-after-rejection-warm"
import { interestBrief } from "~src/templates/sections/interest-brief"
import { interestCheckInBrief } from "~src/templates/sections/interest-check-in-brief"
import { interestCheckInFormal } from "~src/templates/sections/interest-check-in-formal"
import { interestCheckInWarm } from "~src/templates/sections/interest-check-in-warm"
import { interestFinalCheckInBrief } from "~src/templates/sections/interest-final-check-in-brief"
import { interestFinalCheckInFormal } from "~src/templates/sections/interest-final-check-in-formal"
import { interestFinalCheckInWarm } from "~src/templates/sections/interest-final-check-in-warm"
import { interestFormal } from "~src/templates/sections/interest-formal"
import { interestReplyBrief } from "~src/templates/sections/interest-reply-brief"
import { interestReplyFormal } from "~src/templates/sections/interest-reply-formal"
import { interestReplyWarm } from "~src/templates/sections/interest-reply-warm"
import { interestWarm } from "~src/templates/sections/interest-warm"
import { recallBrief } from "~src/templates/sections/recall-brief"
import { recallFormal } from "~src/templates/sections/recall-formal"
import { recallPromisedBrief } from "~src/templates/sections/recall-promised-brief"
import { recallPromisedFormal } from "~src/templates/sections/recall-promised-formal"
import { recallPromisedWarm } from "~src/templates/sections/recall-promised-warm"
import { recallWarm } from "~src/templates/sections/recall-warm"
import { signOffBrief } from "~src/templates/sections/sign-off-brief"
import { signOffContactDetailsBrief } from "~src/templates/sections/sign-off-contact-details-brief"
import { signOffContactDetailsFormal } from "~src/templates/sections/sign-off-contact-details-formal"
import { signOffContactDetailsWarm } from "~src/templates/sections/sign-off-contact-details-warm"
import { signOffFormal } from "~src/templates/sections/sign-off-formal"
import { signOffHandwrittenBrief } from "~src/templates/sections/sign-off-handwritten-brief"
import { signOffHandwrittenFormal } from "~src/templates/sections/sign-off-handwritten-formal"
import { signOffHandwrittenWarm } from "~src/templates/sections/sign-off-handwritten-warm"
import { signOffWarm } from "~src/templates/sections/sign-off-warm"
import { thanksAfterRejectionBrief } from "~src/templates/sections/thanks-after-rejection-brief"
import { thanksAfterRejectionFormal } from "~src/templates/sections/thanks-after-rejection-formal"
import { thanksAfterRejectionWarm } from "~src/templates/sections/thanks-after-rejection-warm"
import { thanksBrief } from "~src/templates/sections/thanks-brief"
import { thanksCheckInBrief } from "~src/templates/sections/thanks-check-in-brief"
import { thanksCheckInFormal } from "~src/templates/sections/thanks-check-in-formal"
import { thanksCheckInWarm } from "~src/templates/sections/thanks-check-in-warm"
import { thanksFinalCheckInBrief } from "~src/templates/sections/thanks-final-check-in-brief"
import { thanksFinalCheckInFormal } from "~src/templates/sections/thanks-final-check-in-formal"
import { thanksFinalCheckInWarm } from "~src/templates/sections/thanks-final-check-in-warm"
import { thanksFormal } from "~src/templates/sections/thanks-formal"
import { thanksHandwrittenBrief } from "~src/templates/sections/thanks-handwritten-brief"
import { thanksHandwrittenFormal } from "~src/templates/sections/thanks-handwritten-formal"
import { thanksHandwrittenWarm } from "~src/templates/sections/thanks-handwritten-warm"
import { thanksOnSiteBrief } from "~src/templates/sections/thanks-on-site-brief"
import { thanksOnSiteFormal } from "~src/templates/sections/thanks-on-site-formal"
import { thanksOnSiteWarm } from "~src/templates/sections/thanks-on-site-warm"
import { thanksPanelBrief } from "~src/templates/sections/thanks-panel-brief"
import { thanksPanelFormal } from "~src/templates/sections/thanks-panel-formal"
import { thanksPanelWarm } from "~src/templates/sections/thanks-panel-warm"
import { thanksPhoneScreenBrief } from "~src/templates/sections/thanks-phone-screen-brief"
import { thanksPhoneScreenFormal } from "~src/templates/sections/thanks-phone-screen-formal"
import { thanksPhoneScreenWarm } from "~src/templates/sections/thanks-phone-screen-warm"
import { thanksReplyBrief } from "~src/templates/sections/thanks-reply-brief"
import { thanksReplyFormal } from "~src/templates/sections/thanks-reply-formal"
import { thanksReplyWarm } from "~src/templates/sections/thanks-reply-warm"
import { thanksSecondRoundBrief } from "~src/templates/sections/thanks-second-round-brief"
import { thanksSecondRoundFormal } from "~src/templates/sections/thanks-second-round-formal"
import { thanksSecondRoundWarm } from "~src/templates/sections/thanks-second-round-warm"
import { thanksWarm } from "~src/templates/sections/thanks-warm"

/** Every section, by slot in letter order; within a slot those of one note kind stand together, formal first. */
export const sections: readonly Section[] = [
  greetingFormal,
  greetingWarm,
  greetingBrief,
  thanksFormal,
  thanksWarm,
  thanksBrief,
  thanksPhoneScreenFormal,
  thanksPhoneScreenWarm,
  thanksPhoneScreenBrief,
  thanksOnSiteFormal,
  thanksOnSiteWarm,
  thanksOnSiteBrief,
  thanksPanelFormal,
  thanksPanelWarm,
  thanksPanelBrief,
  thanksSecondRoundFormal,
  thanksSecondRoundWarm,
  thanksSecondRoundBrief,
  thanksHandwrittenFormal,
  thanksHandwrittenWarm,
  thanksHandwrittenBrief,
  thanksCheckInFormal,
  thanksCheckInWarm,
  thanksCheckInBrief,
  thanksFinalCheckInFormal,
  thanksFinalCheckInWarm,
  thanksFinalCheckInBrief,
  thanksAfterRejectionFormal,
  thanksAfterRejectionWarm,
  thanksAfterRejectionBrief,
  thanksReplyFormal,
  thanksReplyWarm,
  thanksReplyBrief,
  recallFormal,
  recallWarm,
  recallBrief,
  recallPromisedFormal,
  recallPromisedWarm,
  recallPromisedBrief,
  interestFormal,
  interestWarm,
  interestBrief,
  interestCheckInFormal,
  interestCheckInWarm,
  interestCheckInBrief,
  interestFinalCheckInFormal,
  interestFinalCheckInWarm,
  interestFinalCheckInBrief,
  interestAfterRejectionFormal,
  interestAfterRejectionWarm,
  interestAfterRejectionBrief,
  interestReplyFormal,
  interestReplyWarm,
  interestReplyBrief,
  fitFormal,
  fitWarm,
  fitBrief,
  concernFormal,
  concernWarm,
  concernBrief,
  concernOfferFormal,
  concernOfferWarm,
  concernOfferBrief,
  extraFormal,
  extraWarm,
  extraBrief,
  forwardLookFormal,
  forwardLookWarm,
  forwardLookBrief,
  forwardLookCheckInFormal,
  forwardLookCheckInWarm,
  forwardLookCheckInBrief,
  forwardLookFinalCheckInFormal,
  forwardLookFinalCheckInWarm,
  forwardLookFinalCheckInBrief,
  forwardLookAfterRejectionFormal,
  forwardLookAfterRejectionWarm,
  forwardLookAfterRejectionBrief,
  forwardLookReplyFormal,
  forwardLookReplyWarm,
  forwardLookReplyBrief,
  forwardLookAvailabilityFormal,
  forwardLookAvailabilityWarm,
  forwardLookAvailabilityBrief,
  forwardLookHandwrittenFormal,
  forwardLookHandwrittenWarm,
  forwardLookHandwrittenBrief,
  signOffFormal,
  signOffWarm,
  signOffBrief,
  signOffContactDetailsFormal,
  signOffContactDetailsWarm,
  signOffContactDetailsBrief,
  signOffHandwrittenFormal,
  signOffHandwrittenWarm,
  signOffHandwrittenBrief,
]

/** Every letter, those for a thank-you first. */
export const letters: readonly Letter[] = [
  thankYouFormalLetter,
  thankYouWarmLetter,
  thankYouBriefLetter,
  thankYouPhoneScreenFormalLetter,
  thankYouPhoneScreenWarmLetter,
  thankYouPhoneScreenBriefLetter,
  thankYouOnSiteFormalLetter,
  thankYouOnSiteWarmLetter,
  thankYouOnSiteBriefLetter,
  thankYouPanelFormalLetter,
  thankYouPanelWarmLetter,
  thankYouPanelBriefLetter,
  thankYouSecondRoundFormalLetter,
  thankYouSecondRoundWarmLetter,
  thankYouSecondRoundBriefLetter,
  handwrittenFormalLetter,
  handwrittenWarmLetter,
  handwrittenBriefLetter,
  checkInLetter,
  checkInFormalLetter,
  checkInBriefLetter,
  finalCheckInLetter,
  finalCheckInFormalLetter,
  finalCheckInBriefLetter,
  afterRejectionLetter,
  afterRejectionFormalLetter,
  afterRejectionBriefLetter,
  replyLetter,
  replyFormalLetter,
  replyBriefLetter,
]

const byId = new Map(sections.map((section) => [section.id, section]))

/** The section with this id, or null. */
export function sectionById(id: string): Section | null {
  return byId.get(id) ?? null
}
