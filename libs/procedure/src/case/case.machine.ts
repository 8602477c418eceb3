import { by } from '../kernel/standing';
import { relating, relationLimits } from './case.relations';
import { machineSetup } from './case.setup';
import { opening } from './case.opening';
import { staffing } from './case.staffing';

const { createMachine, requires } = machineSetup;

/** A criminal case from registration to the court or its termination (CPC 179–305). */
export const caseMachine = createMachine({
  id: 'case',
  context: {},
  initial: 'unopened',
  states: {
    ...opening,
    supervised: {
      meta: { article: 'CPC 193', waitsFor: by.investigators },
      on: {
        ...staffing,
        begin: { target: 'underInvestigation', actions: 'rememberBeginning', guard: requires('isLedByAProsecutorWhereTheLawAsks') },
      },
    },
    underInvestigation: {
      meta: { article: 'CPC 189' },
      on: {
        ...staffing,
        ...relating,
        interrupt: {
          target: 'interrupted',
          actions: 'rememberInterruption',
          guard: requires('hasInterruptionInForce', 'isInterruptionGroundOnFile', 'hasBothFilesAgreeing'),
        },
        complete: {
          target: 'completed',
          actions: 'rememberCompletion',
          guard: requires(
            'hasQualificationInForce', 'isLedByAProsecutorWhereTheLawAsks', 'hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue',
            'hasBothFilesAgreeing',
          ), // prettier-ignore
        },
        terminate: {
          target: 'terminated',
          actions: 'rememberTermination',
          guard: requires(
            'hasTerminationInForce', 'isTerminationGroundOnFile', 'isNotObjectedTo', 'hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue',
            'hasBothFilesAgreeing',
          ), // prettier-ignore
        },
      },
    },
    interrupted: {
      meta: { article: 'CPC 45' },
      on: { ...staffing, ...relationLimits, resume: { target: 'underInvestigation', actions: 'rememberResumption' } },
    },
    completed: {
      meta: { article: 'CPC 294', waitsFor: by.investigators },
      on: {
        ...staffing,
        ...relationLimits,
        giveForReading: { target: 'givenForReading', actions: 'rememberReading' },
        sendToProsecutor: { target: 'withProsecutor', actions: 'rememberSending' },
        returnForInvestigation: { target: 'underInvestigation', actions: 'rememberReturn' },
      },
    },
    givenForReading: {
      meta: { article: 'CPC 296', waitsFor: by.investigators },
      on: {
        ...relationLimits,
        replaceSupervisor: staffing.replaceSupervisor,
        endReading: { target: 'completed', actions: 'rememberEndOfReading' },
        'clock.investigationTerm.missed': { actions: 'rememberMissed' },
      },
    },
    withProsecutor: {
      meta: { article: 'CPC 302', waitsFor: by.supervisingProsecutor },
      on: {
        ...relationLimits,
        replaceSupervisor: staffing.replaceSupervisor,
        returnForInvestigation: { target: 'underInvestigation', actions: 'rememberReturn' },
        drawIndictment: {
          actions: 'rememberIndictment',
          guard: requires('hasCompletionInForce', 'isIndictmentForTheProsecutor'),
        },
        sendToCourt: {
          target: 'inCourt',
          actions: 'rememberEnd',
          guard: requires(
            'hasCompletionInForce', 'hasIndictmentByWhoDrawsIt', 'hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue',
          ), // prettier-ignore
        },
        'clock.investigationTerm.missed': { actions: 'rememberMissed' },
      },
    },
    /** Its persons, measures and limits stay alive here; what ends the case happens in the leading file. */
    partOfAnother: {
      meta: { article: 'CPC 43' },
      on: {
        addTeamMember: staffing.addTeamMember,
        replaceSupervisor: staffing.replaceSupervisor,
        endWithLead: {
          target: 'endedWithLead',
          actions: 'rememberEnd',
          guard: requires('hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue'),
        },
        'clock.investigationTerm.missed': { actions: 'rememberMissed' },
      },
    },
    endedWithLead: { type: 'final', meta: { article: 'CPC 43' } },
    inCourt: { type: 'final', meta: { article: 'CPC 305' } },
    terminated: { type: 'final', meta: { article: 'CPC 289' } },
  },
});
