import {loadKnowledge} from './src/corpus/loadKnowledge.ts';
import {createIndex} from './src/search/createIndex.ts';
import {createSpeller} from './src/search/createSpeller.ts';
import {readFileSync} from 'node:fs';
const k=loadKnowledge('knowledge'); const ix=createIndex(k); console.log(k.sentences.length, ix.vocabulary.size);
const sp=createSpeller(ix,k.names);
for (const f of ['../shared/eval/visit/visit.dev.jsonl','test/eval/visit-own.jsonl']) for (const l of readFileSync(f,'utf8').trim().split('\n')) {const q=JSON.parse(l); for (const t of q.question?[q.question]:q.turns?.map((t:any)=>t.question)??[]) {const t0=performance.now();const r=sp(t); if (r.mendings.length) console.log(q.kind,'|',t,'|',r.mendings.map(m=>m.from+'>'+m.to).join(' '),(performance.now()-t0).toFixed(1));}}
