import matplotlib.pyplot as plt
import seaborn as sns

ds = ['SST-2', 'MRPC', 'QNLI', 'RTE', 'CoLA']
vals = {'Full fine-tuning': [94.8, 90.2, 92.8, 78.7, 63.6], 'LoRA': [95.1, 89.7, 93.3, 86.6, 63.4], 'Prompt tuning': [92.1, 79.4, 84.5, 58.9, 41.2]}
x, y, h = [], [], []
for k, v in vals.items():
    x += ds; y += v; h += [k] * 5
fig, ax = plt.subplots(figsize=(7.2, 4.2))
sns.barplot(x=x, y=y, hue=h, palette='deep', ax=ax)
ax.set_ylabel('Score')
ax.set_xlabel('GLUE task')
ax.set_ylim(0, 110)
ax.legend(ncol=3, loc='upper center', fontsize=9)
plt.savefig('grouped-sns.png', dpi=130, bbox_inches='tight')
