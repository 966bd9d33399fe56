/** Unpacks the Chromium of @sparticuz/chromium and prints, as JSON, where it is and how to start it. */
import chromium from '@sparticuz/chromium';

console.log(JSON.stringify({ executablePath: await chromium.executablePath(), args: chromium.args }));
