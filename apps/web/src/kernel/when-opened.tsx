import { Center, Loader, Overlay } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { lazy, Suspense, useState, type ComponentType } from 'react';

interface Openable {
  readonly opened: boolean;
}

/** A dialog whose code is fetched when it is opened for the first time; until it is there, a veil says that something comes. */
export function whenOpened<P extends Openable>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const Dialog = lazy(async () => ({ default: await load() }));
  return function WhenOpened(props: P) {
    const [isWanted, setWanted] = useState(props.opened);
    if (props.opened && !isWanted) setWanted(true);
    return (
      isWanted && (
        <Suspense fallback={<Veil />}>
          <Opening dialog={Dialog} props={props} />
        </Suspense>
      )
    );
  };
}

/** Closed for a moment: in opening, a dialog notes where the focus goes back to. */
function Opening<P extends Openable>({ dialog: Dialog, props }: { readonly dialog: ComponentType<P>; readonly props: P }) {
  const isThere = useMounted();
  return <Dialog {...props} opened={isThere && props.opened} />;
}

function Veil() {
  return (
    <Overlay fixed backgroundOpacity={0.2} aria-busy>
      <Center h="100dvh">
        <Loader />
      </Center>
    </Overlay>
  );
}
