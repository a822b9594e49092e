import {loadKnowledge} from './src/corpus/loadKnowledge.ts';
import {prepare} from './src/answer/prepare.ts';
import {analyse} from './src/question/analyse.ts';
import {clean} from './src/question/clean.ts';
import {findCandidates} from './src/answer/findCandidates.ts';
import {judge} from './src/answer/confidence.ts';
const p=prepare(loadKnowledge('knowledge'));
for (const q of process.argv.slice(2)) { const a=analyse(clean(q),p.surroundings); const c=findCandidates(a,p,()=>true);
 console.log('##',q,'=>',a.text,a.intent,a.answerType,a.fineType,'focus',a.focus?.folded,'speaker',a.speaker?.id, JSON.stringify(a.limit), a.keywords.map(k=>k.text+'/'+k.pos+'/'+k.kind).join(' '));
 for (const x of c.slice(0,4)) console.log('  ',x.rank.toFixed(2),'t',x.evidence.strength,judge(a,x).answers.toFixed(2),x.hit.sentence.source.id.slice(0,3),x.hit.sentence.text.slice(0,130),'|',x.hit.terms.map(t=>t.queryTerm.keyword.text+':'+t.queryTerm.importance.toFixed(2)+'/'+(t.alternative?.weight??0).toFixed(2)).join(' '));
 if(c[0]) console.log('   ',JSON.stringify(judge(a,c[0]).doubts));
}
