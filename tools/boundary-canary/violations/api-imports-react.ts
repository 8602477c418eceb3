// as: apps/api/src/canary.ts
// breaks: @nx/enforce-module-boundaries
export { useState } from 'react';
