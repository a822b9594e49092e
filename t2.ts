import {relatedness,frequencyRank} from './src/language/wordVectors.ts';
import {loadKnowledge} from './src/corpus/loadKnowledge.ts';
import {createIndex} from './src/search/createIndex.ts';
const k=loadKnowledge('knowledge'); const ix=createIndex(k);
for (const w of ['reptiles','chill','money','sold','drink','bribery','worried','americans','train','filipinos','running','papers','kids','reefs','late','newspaper','authorities','sorry','mates','seabed','soldiers','hotel','tall','born','buried','plane','served','attack','poem','expire','foreign','football','price','cost','locked','jail','youngsters','fruit','accompanied','wife']) {
 const t=performance.now();
 const r=[...ix.vocabulary.keys()].map(v=>[v,relatedness(w,v)??-1] as const).sort((a,b)=>b[1]-a[1]).slice(0,9);
 console.log(w,frequencyRank(w),r.map(([v,c])=>v+':'+c.toFixed(2)).join(' '),(performance.now()-t).toFixed(1));
}
