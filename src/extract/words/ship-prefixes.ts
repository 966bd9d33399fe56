/** What ships are called by before their names, the merchant ones and those of navies: "[MV] Aurora". */
export const SHIP_PREFIXES =
  'MV|MT|MS|MY|SS|RMS|RV|RRS|FV|HMS|HMAS|HMCS|HMNZS|USS|USNS|USCGC|INS|ICGS|PNS|BNS|BRP|KRI|RSS|ROKS|JS|TCG|HDMS|HNoMS|HSwMS|HNLMS|KNM|CCGS|SAS|ARA|BAP';
