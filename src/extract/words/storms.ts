/** What storms are called by before their names: "[Hurricane] Roe". */
export const STORMS = 'hurricane|super typhoon|typhoon|cyclone|storm';
