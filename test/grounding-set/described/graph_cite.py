import matplotlib.pyplot as plt

pos = {'BERT': (0, 0), 'GPT': (2.2, 1.4), 'T5': (2.2, -1.4), 'ViT': (-2.2, 1.4), 'CLIP': (-0.2, 2.4), 'BART': (-2.0, -1.4), 'RoBERTa': (0.2, -2.4)}
size = {'BERT': 2600, 'GPT': 1900, 'T5': 1400, 'ViT': 1500, 'CLIP': 1200, 'BART': 900, 'RoBERTa': 1100}
group = {'BERT': 'encoder', 'RoBERTa': 'encoder', 'GPT': 'decoder', 'T5': 'seq2seq', 'BART': 'seq2seq', 'ViT': 'vision', 'CLIP': 'vision'}
col = {'encoder': '#fbb4ae', 'decoder': '#b3cde3', 'seq2seq': '#ccebc5', 'vision': '#decbe4'}
edges = [('BERT', 'GPT', 3), ('BERT', 'T5', 2), ('BERT', 'RoBERTa', 5), ('BERT', 'BART', 2), ('BERT', 'ViT', 1), ('GPT', 'CLIP', 2), ('ViT', 'CLIP', 4), ('T5', 'BART', 1)]
fig, ax = plt.subplots(figsize=(7, 7))
for a, b, w in edges:
    (x1, y1), (x2, y2) = pos[a], pos[b]
    ax.plot([x1, x2], [y1, y2], color='gray', lw=w, zorder=1)
for n, (px, py) in pos.items():
    ax.scatter(px, py, s=size[n], color=col[group[n]], edgecolors='black', zorder=2)
    ax.text(px, py, n, ha='center', va='center', fontsize=10, zorder=3)
for g, c in col.items():
    ax.scatter([], [], s=90, color=c, edgecolors='black', label=g)
ax.legend(title='Family', loc='lower left')
ax.set_xlim(-3.2, 3.2)
ax.set_ylim(-3.2, 3.2)
ax.axis('off')
ax.set_title('Influence graph of pretrained models')
plt.savefig('graph_cite.png')
