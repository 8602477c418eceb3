import { Tabs } from '@mantine/core';
import { IconArrowsExchange, IconBuildingBank, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { PageHeader, useTexts } from '@tergeu/ui';
import { administrationTexts } from './administration.texts';
import { Bodies } from './bodies';
import { Groups } from './groups';
import { People } from './people';
import { Secondments } from './secondments';

/** The administrator's place: people, bodies, groups, secondments. He sees no case. */
export function AdministrationPage() {
  const say = useTexts(administrationTexts);
  return (
    <>
      <PageHeader title={say('title')} hint={say('hint')} />
      <Tabs defaultValue="people" keepMounted={false}>
        <Tabs.List mb="md" className="tab-row">
          <Tabs.Tab value="people" leftSection={<IconUsers size={16} aria-hidden />}>
            {say('people')}
          </Tabs.Tab>
          <Tabs.Tab value="bodies" leftSection={<IconBuildingBank size={16} aria-hidden />}>
            {say('bodies')}
          </Tabs.Tab>
          <Tabs.Tab value="groups" leftSection={<IconUsersGroup size={16} aria-hidden />}>
            {say('groups')}
          </Tabs.Tab>
          <Tabs.Tab value="secondments" leftSection={<IconArrowsExchange size={16} aria-hidden />}>
            {say('secondments')}
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="people">
          <People />
        </Tabs.Panel>
        <Tabs.Panel value="bodies">
          <Bodies />
        </Tabs.Panel>
        <Tabs.Panel value="groups">
          <Groups />
        </Tabs.Panel>
        <Tabs.Panel value="secondments">
          <Secondments />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
