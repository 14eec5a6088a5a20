import matplotlib.pyplot as plt

browsers = ['Comet', 'Falcon', 'Otter', 'Lynx']
share = [48.5, 26.0, 16.5, 9.0]
colors = ['royalblue', 'darkorange', 'forestgreen', 'gold']

fig, ax = plt.subplots(figsize=(7, 7))
wedges, texts, autotexts = ax.pie(share, colors=colors, startangle=90, counterclock=False,
                                  autopct='%1.1f%%', pctdistance=0.8,
                                  wedgeprops=dict(width=0.4, edgecolor='white'))
ax.legend(wedges, browsers, title='Browser', loc='center')
ax.set_title('Browser Market Share in 2023')
plt.show()
