import matplotlib.pyplot as plt

sources = ['Organic Search', 'Direct', 'Social Media', 'Email', 'Referral']
visits = [40, 22, 18, 12, 8]

fig, ax = plt.subplots(figsize=(7, 7))
wedges, texts, autotexts = ax.pie(visits, labels=sources, autopct='%1.0f%%', pctdistance=0.85, wedgeprops=dict(width=0.35))
centre = plt.Circle((0, 0), 0.5, fc='white')
ax.add_artist(centre)
ax.set_title('Website Traffic Sources')
plt.show()
