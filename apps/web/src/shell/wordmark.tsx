import { Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';

/** Three tiers, one line each. */
export function Wordmark() {
  return (
    <Group gap={8} wrap="nowrap" style={{ textDecoration: 'none', color: 'inherit' }} renderRoot={(props) => <Link {...props} to="/" />}>
      <img src="/favicon.svg" alt="Tergeu" width={28} height={28} />
      <Text fw={750} size="lg" visibleFrom="xs" aria-hidden style={{ letterSpacing: '-0.01em' }}>
        Tergeu
      </Text>
    </Group>
  );
}
