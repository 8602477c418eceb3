import { Group, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ComplaintView } from '@tergeu/contracts';
import { TimeText, useTexts } from '@tergeu/ui';
import { complaintsTexts } from './complaints.texts';
import { Told } from './told';

/** What an examination found, what of it is new, and who had the person in his hands in between. */
export function Injuries({ injuries }: { readonly injuries: ComplaintView['injuries'] }) {
  const say = useTexts(complaintsTexts);
  if (injuries === null) return <Told label={say('injuries')}>{say('noInjuries')}</Told>;
  const { examinedAt, sites, newSites, heldBetween, determined, isNamed, hasEarlier } = injuries;
  return (
    <Told label={say('injuries')}>
      <div>
        {say('injuriesAt')} <TimeText at={examinedAt} />: {sites.join(', ')}
      </div>
      {newSites.length > 0 ? (
        <Group gap={6} c="var(--tergeu-late)" wrap="nowrap" align="flex-start">
          <IconAlertTriangle size={16} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
          <Text size="sm" fw={600}>
            {say('newInjuries')}: {newSites.join(', ')}
          </Text>
        </Group>
      ) : (
        <div>{say(hasEarlier ? 'nothingNew' : 'nothingBefore')}</div>
      )}
      {heldBetween.length > 0 && (
        <div>
          {say('between')}: {heldBetween.join(', ')}
        </div>
      )}
      <Text size="sm" c="dimmed">
        {[say(determined ? 'determined' : 'notDetermined'), isNamed ? '' : say('notLinked')].filter(Boolean).join('; ')}
      </Text>
    </Told>
  );
}
