import { by } from '../kernel/standing';
import { machineSetup } from './restraint.setup';

const { requires } = machineSetup;

/** The term of custody or house arrest while the measure is in force: asked for, agreed in the ranks the law names, granted (CPC 151, 152). */
export const extensionRegion = {
  initial: 'unasked',
  meta: { article: 'CPC 151' },
  on: {
    recordBailPayment: { target: '#restraint.inForce.term.bailPaid', actions: 'rememberBail', guard: requires('hasBailToPay') },
  },
  states: {
    unasked: {
      meta: { article: 'CPC 151' },
      on: {
        askExtension: [
          {
            target: 'askedOfRegion',
            actions: 'rememberAsking',
            guard: requires('hasATerm', 'isOnTheLadder', 'isGroundOfTheRung', 'isStillTimeToAsk', 'isForTheRegion'),
          },
          {
            target: 'askedOfDistrict',
            actions: 'rememberAsking',
            guard: requires('hasATerm', 'isOnTheLadder', 'isGroundOfTheRung', 'isStillTimeToAsk', 'isForTheDistrict'),
          },
        ],
        askReadingTerm: {
          target: 'askedOfDistrict',
          actions: 'rememberAskingForReading',
          guard: requires('hasATerm', 'isReadingTheFile', 'isReadingAskedInTime'),
        },
        'clock.extensionRequest.missed': { target: 'tooLateToAsk', actions: 'rememberMissed' },
      },
    },
    tooLateToAsk: {
      meta: { article: 'CPC 151' },
      on: {
        askReadingTerm: {
          target: 'askedOfDistrict',
          actions: 'rememberAskingForReading',
          guard: requires('hasATerm', 'isReadingTheFile', 'isReadingAskedInTime'),
        },
      },
    },
    askedOfDistrict: {
      meta: { article: 'CPC 151(6)', waitsFor: by.supervisingProsecutor },
      on: {
        agreeToExtension: {
          target: 'extensionAgreed',
          actions: 'rememberExtensionAgreement',
          guard: requires('isNotWhoAsked', 'isOfTheRankAsked', 'isLastToAgree'),
        },
        refuseExtension: [
          { target: 'unasked', actions: 'rememberExtensionRefusal', guard: requires('isOfTheRankAsked', 'isStillTimeToAsk') },
          { target: 'tooLateToAsk', actions: 'rememberExtensionRefusal', guard: requires('isOfTheRankAsked') },
        ],
      },
    },
    askedOfRegion: {
      meta: { article: 'CPC 151(7)', waitsFor: by.regionalProsecutor },
      on: {
        approveExtension: {
          target: 'askedOfGeneral',
          actions: 'rememberExtensionAgreement',
          guard: requires('isNotWhoAsked', 'isOfTheRankAsked', 'isFirstOfTwo'),
        },
        agreeToExtension: {
          target: 'extensionAgreed',
          actions: 'rememberExtensionAgreement',
          guard: requires('isNotWhoAsked', 'isOfTheRankAsked', 'isLastToAgree'),
        },
        refuseExtension: [
          { target: 'unasked', actions: 'rememberExtensionRefusal', guard: requires('isOfTheRankAsked', 'isStillTimeToAsk') },
          { target: 'tooLateToAsk', actions: 'rememberExtensionRefusal', guard: requires('isOfTheRankAsked') },
        ],
      },
    },
    askedOfGeneral: {
      meta: { article: 'CPC 151(8)', waitsFor: by.generalProsecutor },
      on: {
        agreeToExtension: {
          target: 'extensionAgreed',
          actions: 'rememberExtensionAgreement',
          guard: requires('isNotWhoAsked', 'isOfTheRankAsked', 'isLastToAgree'),
        },
        refuseExtension: [
          { target: 'unasked', actions: 'rememberExtensionRefusal', guard: requires('isOfTheRankAsked', 'isStillTimeToAsk') },
          { target: 'tooLateToAsk', actions: 'rememberExtensionRefusal', guard: requires('isOfTheRankAsked') },
        ],
      },
    },
    extensionAgreed: {
      meta: { article: 'CPC 152(3)', waitsFor: by.judge },
      on: {
        // The hearing of an extension is not without counsel, and the person's age or offence may be known better by now.
        grantExtension: {
          target: 'unasked',
          actions: 'rememberExtension',
          guard: requires('hasCounselForCustody', 'isCustodyAllowedForMinor'),
        },
        denyExtension: [
          { target: 'unasked', actions: 'rememberExtensionRefusal', guard: requires('isStillTimeToAsk') },
          { target: 'tooLateToAsk', actions: 'rememberExtensionRefusal' },
        ],
      },
    },
    bailPaid: { meta: { article: 'CPC 145' } },
  },
} as const;
