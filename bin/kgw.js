#!/usr/bin/env node
import { main } from "../dist/kgw.js";

await main();
