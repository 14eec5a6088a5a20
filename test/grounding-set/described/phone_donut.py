import matplotlib.pyplot as plt
import pandas as pd

df = pd.DataFrame({'Brand': ['Aurora', 'Nimbus', 'Kestrel', 'Orbit', 'Others'],
                   'Share': [28.5, 24.0, 19.5, 10.0, 18.0]})

fig, ax = plt.subplots(figsize=(8, 6))
wedges, texts, autotexts = ax.pie(df['Share'], autopct='%1.1f%%', pctdistance=0.8,
                                  colors=['navy', 'steelblue', 'lightseagreen', 'khaki', 'lightgray'],
                                  wedgeprops=dict(width=0.4, edgecolor='white'), startangle=140)
for t in autotexts[:2]:
    t.set_color('white')
ax.legend(wedges, df['Brand'], title='Brand', loc='center left', bbox_to_anchor=(1, 0.5))
ax.text(0, 0, '2023', ha='center', va='center', fontsize=20)
ax.set_title('Smartphone Market Share')
plt.tight_layout()
plt.show()
