import matplotlib.pyplot as plt
import seaborn as sns

f = ['Age', 'Creatinine', 'Lactate', 'Heart rate', 'SpO2', 'Sodium', 'Platelets']
v = [0.21, 0.17, 0.26, 0.11, 0.09, 0.04, 0.06]
o = sorted(range(7), key=lambda i: -v[i])
fig, ax = plt.subplots(figsize=(6, 4))
sns.barplot(x=[v[i] for i in o], y=[f[i] for i in o], color='darkcyan', ax=ax)
for i, k in enumerate(o):
    ax.text(v[k] + 0.003, i, f'{v[k]:.2f}', va='center')
ax.set_xlabel('Mean |SHAP| value')
ax.set_ylabel('')
ax.set_xlim(0, 0.3)
ax.set_title('Predictors of 30-day mortality')
sns.despine()
plt.tight_layout()
plt.savefig('importance-sns.png', dpi=130)
