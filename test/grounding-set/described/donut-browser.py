import matplotlib.pyplot as plt

names = ['Chrome', 'Safari', 'Edge', 'Firefox', 'Other']
share = [64, 19, 5, 3, 9]
colors = ['#4285F4', '#9AA0A6', '#34A853', '#FF7F0E', '#9467BD']

fig, ax = plt.subplots(figsize=(8, 6))
wedges, texts, auto = ax.pie(share, labels=names, colors=colors, autopct='%.0f%%', pctdistance=0.8, wedgeprops=dict(width=0.4))
ax.set_title('Browser Market Share')
ax.legend(wedges, names, title='Browser', loc='center left', bbox_to_anchor=(1.05, 0.5))
plt.tight_layout()
plt.show()
