import { relating } from './case.relations';
import { machineSetup } from './case.setup';
import { staffing } from './case.staffing';

const { requires } = machineSetup;

/** What may be done while a case is under investigation, also while an extension of its term is asked for. */
export const investigating = {
  ...staffing,
  ...relating,
  interrupt: {
    target: 'interrupted',
    actions: 'rememberInterruption',
    guard: requires('hasInterruptionInForce', 'isInterruptionGroundAgreed', 'isInterruptionGroundOnFile', 'hasBothFilesAgreeing'),
  },
  complete: {
    target: 'completed',
    actions: 'rememberCompletion',
    guard: requires(
      'hasQualificationInForce', 'areAllSuspectsQualified', 'isLedByAProsecutorWhereTheLawAsks', 'hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue',
      'hasBothFilesAgreeing',
    ), // prettier-ignore
  },
  terminate: {
    target: 'terminated',
    actions: 'rememberTermination',
    guard: requires(
      'hasTerminationInForce', 'isTerminationGroundAgreed', 'isTerminationGroundOnFile', 'isNotObjectedTo', 'hasNoUnexplainedInjuries', 'hasNobodyHeld',
      'hasBothFilesAgreeing',
    ), // prettier-ignore
  },
  setEndDate: { actions: 'rememberFixedEnd', guard: requires('isWithinTheTerm') },
} as const;

const asked = { actions: 'rememberExtensionAsked' } as const;

/** Asked of the rank that so many months need (CPC 192(4)–(5)). */
export const extensionAsked = [
  { ...asked, target: 'extensionAsked', guard: requires('isLongerThanTheTerm', 'isTermOfTheLaw', 'isForADistrictProsecutor') },
  { ...asked, target: 'extensionAskedOfRegion', guard: requires('isLongerThanTheTerm', 'isTermOfTheLaw', 'isForARegionalProsecutor') },
  { ...asked, target: 'extensionAskedOfGeneral', guard: requires('isLongerThanTheTerm', 'isTermOfTheLaw', 'isForTheProsecutorGeneral') },
] as const;

export const extensionAnswered = {
  grantExtension: { target: 'underInvestigation', actions: 'rememberExtension', guard: requires('isOfTheRankForIt') },
  refuseExtension: { target: 'underInvestigation', actions: 'rememberExtensionRefused', guard: requires('isOfTheRankForIt') },
} as const;
