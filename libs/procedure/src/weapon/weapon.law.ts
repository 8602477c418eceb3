/** No dated number governs this machine. */
export const weaponLaw = {};
