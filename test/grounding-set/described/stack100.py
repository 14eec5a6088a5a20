import numpy as np
import matplotlib.pyplot as plt

models = ['GPT-4', 'Claude', 'Gemini', 'Llama', 'Mistral']
win = np.array([62, 58, 49, 41, 33])
tie = np.array([21, 18, 24, 19, 22])
loss = np.array([17, 24, 27, 40, 45])
fig, ax = plt.subplots(figsize=(8, 4.5))
ax.bar(models, win, color='forestgreen', label='Win')
ax.bar(models, tie, bottom=win, color='lightgray', label='Tie')
ax.bar(models, loss, bottom=win + tie, color='firebrick', label='Loss')
for i in range(5):
    ax.text(i, win[i] / 2, f'{win[i]}%', ha='center', va='center', color='white')
    ax.text(i, win[i] + tie[i] / 2, f'{tie[i]}%', ha='center', va='center', color='black')
    ax.text(i, win[i] + tie[i] + loss[i] / 2, f'{loss[i]}%', ha='center', va='center', color='white')
ax.set_ylim(0, 100)
ax.set_ylabel('Share of comparisons (%)')
ax.set_title('Pairwise evaluation against the reference')
ax.legend(loc='upper center', bbox_to_anchor=(0.5, -0.08), ncol=3)
plt.tight_layout()
plt.savefig('stack100.png')
