import matplotlib.pyplot as plt
import seaborn as sns

counts = {'Syntax': (42, 9), 'Wrong API': (31, 24), 'Off-by-one': (18, 15), 'Timeout': (7, 13), 'Hallucinated import': (26, 3)}
x, h = [], []
for k, (a, b) in counts.items():
    x += [k] * (a + b); h += ['Base'] * a + ['Fine-tuned'] * b
fig, ax = plt.subplots(figsize=(6.8, 4.2))
sns.countplot(x=x, hue=h, palette=['tab:gray', 'tab:pink'], ax=ax)
for c in ax.containers:
    ax.bar_label(c)
ax.set_ylabel('Number of failures')
ax.set_xlabel('Error category')
ax.set_ylim(0, 50)
plt.xticks(rotation=12)
plt.tight_layout()
plt.savefig('count-sns.png', dpi=130)
