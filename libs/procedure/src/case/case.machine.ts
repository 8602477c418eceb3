import { by } from '../kernel/standing';
import { extensionAnswered, extensionAsked, investigating } from './case.investigating';
import { relationLimits } from './case.relations';
import { machineSetup } from './case.setup';
import { opening } from './case.opening';
import { staffing, termLimits } from './case.staffing';

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
        ...investigating,
        askExtension: extensionAsked,
      },
    },
    /** The investigation goes on meanwhile; the state says whose answer it waits for. */
    extensionAsked: { meta: { article: 'CPC 192(4)', waitsFor: by.supervisingProsecutor }, on: { ...investigating, ...extensionAnswered } },
    extensionAskedOfRegion: {
      meta: { article: 'CPC 192(4)', waitsFor: by.regionalProsecutor },
      on: { ...investigating, ...extensionAnswered },
    },
    extensionAskedOfGeneral: {
      meta: { article: 'CPC 192(4)', waitsFor: by.generalProsecutor },
      on: { ...investigating, ...extensionAnswered },
    },
    interrupted: {
      meta: { article: 'CPC 45' },
      on: {
        ...staffing,
        ...relationLimits,
        resume: { target: 'underInvestigation', actions: 'rememberResumption' },
        cancelInterruption: {
          target: 'underInvestigation',
          actions: 'rememberCancelledInterruption',
          guard: requires('isTermOfReturnSet'),
        },
      },
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
        ...termLimits,
      },
    },
    withProsecutor: {
      meta: { article: 'CPC 302', waitsFor: by.supervisingProsecutor },
      on: {
        ...relationLimits,
        replaceSupervisor: staffing.replaceSupervisor,
        returnForInvestigation: {
          target: 'underInvestigation',
          actions: 'rememberReturnWithTerm',
          guard: requires('isTermOfReturnSet'),
        },
        drawIndictment: {
          actions: 'rememberIndictment',
          guard: requires('hasCompletionInForce', 'isIndictmentForTheProsecutor'),
        },
        sendToCourt: {
          target: 'inCourt',
          actions: 'rememberEnd',
          guard: requires(
            'hasCompletionInForce', 'areAllSuspectsQualified', 'hasIndictmentByWhoDrawsIt', 'hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue',
          ), // prettier-ignore
        },
        ...termLimits,
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
          actions: 'rememberEndWithLead',
          guard: requires('hasNoUnexplainedInjuries', 'hasNobodyHeldOverdue', 'hasNobodyHeldIfTerminated'),
        },
        ...termLimits,
      },
    },
    endedWithLead: { type: 'final', meta: { article: 'CPC 43' } },
    inCourt: { type: 'final', meta: { article: 'CPC 305' } },
    terminated: { type: 'final', meta: { article: 'CPC 289' } },
  },
});
