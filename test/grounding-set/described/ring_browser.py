import matplotlib.pyplot as plt

labels = ['Chrome', 'Safari', 'Edge', 'Firefox', 'Opera']
share = [52, 23, 12, 9, 4]
colors = ['#4285F4', '#00BCD4', '#0D9F6E', '#FF7139', '#C2185B']

fig, ax = plt.subplots(figsize=(8, 8))
wedges, texts, autotexts = ax.pie(share, labels=labels, colors=colors, autopct='%1.0f%%', pctdistance=0.8,
                                  startangle=90, counterclock=False,
                                  wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, 'Visits\n2.4 M', ha='center', va='center', fontsize=16)
ax.set_title('Browser Share of Visitors to City Portal')
ax.legend(wedges, labels, loc='upper right', bbox_to_anchor=(1.15, 1))
plt.show()
