import {loadKnowledge} from './src/corpus/loadKnowledge.ts';
import {createIndex} from './src/search/createIndex.ts';
import {createSpeller} from './src/search/createSpeller.ts';
import {analyse} from './src/question/analyse.ts';
import {clean} from './src/question/clean.ts';
import {buildQuery} from './src/search/buildQuery.ts';
import {search} from './src/search/search.ts';
import {rank} from './src/answer/rank.ts';
import {readFileSync} from 'node:fs';
const k=loadKnowledge('knowledge'); const ix=createIndex(k); const mend=createSpeller(ix,k.names);
const stat:any={}; const verbose=process.argv[2];
const lines=[...readFileSync('../shared/eval/visit/visit.dev.jsonl','utf8').trim().split('\n'),...readFileSync('test/eval/visit-own.jsonl','utf8').trim().split('\n')].map(l=>JSON.parse(l));
for (const q of lines) { if (!q.question) continue;
 const set=q.id[0]==='d'?'dev':(Number(q.id.slice(1))%2?'odd':'even');
 if (verbose && set==='even') continue;
 const a=analyse(clean(q.question),{sources:k.sources,findNames:ix.findNames,mend});
 const s=stat[set+' '+q.kind]??={n:0,ok:0,first:0}; s.n++;
 if (q.kind==='intent') { if (a.intent===q.intent) s.ok++; else if (verbose) console.log('INTENT',q.question,a.intent,q.intent); continue; }
 if (a.intent!=='question' && q.kind!=='quote') { console.log('!! intent',a.intent,q.kind,q.question); }
 const c=rank(a,search(ix,buildQuery(a,ix,k),60),ix);
 const f=c[0]?.features;
 if (q.kind==='none') { if (verbose) console.log('none',q.question,'|',a.answerType, JSON.stringify(f), c[0]?.hit.sentence.text.slice(0,90), '| miss', c[0]?.hit.terms.filter(t=>!t.alternative).map(t=>t.queryTerm.keyword.text+':'+t.queryTerm.importance.toFixed(2)+(t.around?'~':'')).join(' ')); continue;}
 const tops=c.slice(0,3).map(x=>x.hit.sentence.text).join('\n'); const ok=q.all.every((r:string)=>new RegExp(r,'i').test(tops));
 s.ok+=ok?1:0; s.first+=q.all.every((r:string)=>new RegExp(r,'i').test(c[0]?.hit.sentence.text??''))?1:0;
 if (!ok&&verbose) {console.log('MISS',q.kind,q.question,q.all,'|',a.answerType,a.text!==q.question?a.text:'',a.speaker?.id??''); for (const x of c.slice(0,3)) console.log('    ',x.rank.toFixed(2),x.hit.sentence.source.id.slice(0,3),x.hit.sentence.text.slice(0,140)); console.log('   F',JSON.stringify(f));}
}
console.table(stat);
