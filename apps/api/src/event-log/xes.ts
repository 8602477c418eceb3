import { activityOf, officialsNamed, openValues, proceedingsNamed } from './describe-event';
import type { Source } from './ocel';
import type { CaseEvents, JournalEvent } from './read-events';

const extensions = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Organizational', 'org'],
  ['Lifecycle', 'lifecycle'],
].map(([name, prefix]) => `  <extension name="${name}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`);

const head = `<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849-2016" xes.features="" xmlns="http://www.xes-standard.org/">
${extensions.join('\n')}
  <global scope="trace">
    <string key="concept:name" value=""/>
  </global>
  <global scope="event">
    <string key="concept:name" value=""/>
    <date key="time:timestamp" value="1970-01-01T00:00:00.000Z"/>
    <string key="lifecycle:transition" value="complete"/>
  </global>
  <classifier name="Activity" keys="concept:name"/>
  <classifier name="Activity and role" keys="concept:name org:role"/>
`;

/** The journals as XES (IEEE 1849-2016), a trace a case, in parts as they are read. */
export async function* xesParts(source: Source): AsyncGenerator<string> {
  yield head;
  for await (const page of source()) for (const one of page) if (one.events.length > 0) yield traceOf(one);
  yield '</log>\n';
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => escapes[one]!);
const attribute = (type: 'string' | 'date' | 'int', key: string, value: string | number): string =>
  `<${type} key="${escaped(key)}" value="${escaped(String(value))}"/>`;

const traceOf = ({ caseId, events }: CaseEvents): string =>
  ['  <trace>', `    ${attribute('string', 'concept:name', caseId)}`, ...events.map(eventOf), '  </trace>\n'].join('\n');

function eventOf(event: JournalEvent): string {
  const { sequence, machine, proceedingId, actor, procedureVersion, lawVersion, lawProfile, occurredAt, recordedAt } = event;
  const texts: Readonly<Record<string, string>> = {
    'concept:name': activityOf(event),
    'concept:instance': proceedingId,
    'org:resource': actor.id,
    'org:role': actor.role,
    'org:group': actor.bodyId,
    'lifecycle:transition': 'complete',
    machine,
    procedureVersion,
    lawVersion,
    lawProfile,
    ...Object.fromEntries(openValues(event).map(({ name, value }) => [`payload.${name}`, value])),
    ...Object.fromEntries([...proceedingsNamed(event), ...officialsNamed(event)].map(({ id, role }) => [`payload.${role}`, id])),
  };
  const lines = [
    attribute('date', 'time:timestamp', occurredAt),
    attribute('date', 'recordedAt', recordedAt),
    attribute('int', 'sequence', sequence),
    ...Object.entries(texts).map(([key, value]) => attribute('string', key, value)),
  ];
  return ['    <event>', ...lines.map((line) => `      ${line}`), '    </event>'].join('\n');
}
