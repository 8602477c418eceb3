import { useNotifications } from '@mantine/notifications';
import { lazy, Suspense, useState } from 'react';

const Notifications = lazy(() => import('../forms/messages').then((part) => ({ default: part.Notifications })));

/** Where short messages are shown. Whoever sends one has brought their code with him. */
export function Messages() {
  const { notifications } = useNotifications();
  const [isWanted, setWanted] = useState(false);
  if (notifications.length > 0 && !isWanted) setWanted(true);
  return (
    isWanted && (
      <Suspense>
        <Notifications position="top-right" />
      </Suspense>
    )
  );
}
