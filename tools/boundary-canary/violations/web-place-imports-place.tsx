// as: apps/web/src/places/my-work/canary.tsx
// breaks: import-x/no-restricted-paths
export { SignInPage } from '../sign-in/sign-in.page';
